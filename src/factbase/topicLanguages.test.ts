import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeTopic } from '../core/identify/topic';
import { compileTopic } from '../core/identify/topicTerms';
import { readSources } from './read';

/** The gate's words in each language they are kept in: short invented pieces, on the topic and beside it. */
describe('the topic in other languages', () => {
  const { sources } = readSources(resolve(import.meta.dirname, '../../assets/factbase'));
  if (!sources.topic) throw new Error('the record has no topic');
  const topic = compileTopic(sources.topic);
  const on = (headline: string, body: string) => judgeTopic({ headline, body }, topic).onTopic;

  it.each([
    [
      'es',
      'Rusia y China refuerzan su comercio',
      'El primer ministro ruso llegó a Pekín para una reunión sobre el comercio entre Rusia y China. Los dos gobiernos hablaron de nuevos acuerdos de cooperación entre Moscú y Pekín. El tiempo era bueno.',
    ],
    [
      'fr',
      'Le partenariat de la Russie et de la Chine',
      'Le Premier ministre russe s’est rendu à Pékin pour une rencontre avec son homologue chinois. La coopération entre la Russie et la Chine progresse, dit-on à Moscou. Il faisait beau.',
    ],
    [
      'de',
      'Russland und China bauen Handel aus',
      'Der russische Ministerpräsident sprach in Peking über die Beziehungen zwischen Russland und China. Die Zusammenarbeit von Moskau und Peking werde wachsen, auch der Handel. Das Wetter war gut.',
    ],
    [
      'ru',
      'Россия и Китай расширяют сотрудничество',
      'Премьер России прибыл в Пекин на переговоры с китайской стороной. Товарооборот России и Китая вырос, говорят в Москве. Погода была хорошей.',
    ],
    ['zh', '中俄贸易增长', '俄罗斯总理在北京会见中国领导人。双方讨论了中俄贸易与合作。天气很好。'],
    [
      'it',
      'Russia e Cina rafforzano la cooperazione',
      'Il premier russo è arrivato a Pechino per un incontro con i cinesi. Gli scambi tra Russia e Cina crescono. Il tempo era bello.',
    ],
    [
      'pt',
      'Rússia e China ampliam comércio',
      'O primeiro-ministro russo chegou a Pequim para um encontro com o governo chinês. O comércio entre a Rússia e a China cresceu. Fazia sol.',
    ],
    [
      'uk',
      'Росія та Китай розширюють торгівлю',
      'Російський прем’єр прибув до Пекіна на зустріч з китайською стороною. Торгівля Росії та Китаю зросла. Погода була гарна.',
    ],
  ])('%s: on', (_, headline, body) => {
    expect(on(headline, body)).toBe(true);
    expect(on(headline, '')).toBe(true);
  });

  it.each([
    [
      'es',
      'Estados Unidos teme a Rusia y a China',
      'El informe cita a Rusia, a China y a otros rivales de Washington.',
    ],
    ['fr', 'Les États-Unis face à la Russie et à la Chine', 'Le rapport cite la Russie, la Chine et d’autres rivaux.'],
    ['de', 'USA warnen vor Russland und China', 'Der Bericht nennt Russland, China und andere Gegner.'],
    ['ru', 'США опасаются России и Китая', 'В докладе названы Россия, Китай и другие.'],
    ['zh', '美国警告俄罗斯和中国', '报告提到俄罗斯、中国和其他国家。'],
    ['es', 'El clima en Rusia', 'Hace frío en Rusia este invierno, y nieva mucho.'],
    ['de', 'Das Wetter in China', 'In China regnet es seit Wochen.'],
    ['ru', 'Погода в Москве', 'В Москве идёт снег.'],
    ['zh', '北京的天气', '北京下雨。'],
    ['it', 'Il tempo a Mosca', 'A Mosca nevica da giorni.'],
    ['pt', 'O tempo em Pequim', 'Em Pequim chove.'],
    ['uk', 'Погода в Пекіні', 'У Пекіні дощ.'],
  ])('%s: off: %s', (_, headline, body) => {
    expect(on(headline, body)).toBe(false);
  });
});
