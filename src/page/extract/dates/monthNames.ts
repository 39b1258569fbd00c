/**
 * Month names and their common abbreviations in the languages of the press the project meets.
 * Abbreviations that are everyday words of another language (`out`, `set`, `ago`) are left out.
 */
const NAMES = [
  'january february march april may june july august september october november december',
  'jan feb mar apr jun jul aug sep sept oct nov dec',
  'janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre janv févr avr juil déc',
  'januar jänner februar märz juni juli oktober dezember jän mär mrz okt dez',
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr dic',
  'janeiro fevereiro março maio junho julho setembro outubro dezembro fev',
  'gennaio febbraio maggio giugno luglio settembre ottobre dicembre giu lug ott',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев мар апр авг сен сент окт ноя дек',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października grudnia',
  'ocak şubat nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
];

/** Alternatives for a regular expression, longest first so that an abbreviation never cuts a name short. */
export const MONTH_NAMES = [...new Set(NAMES.join(' ').split(' '))].sort((a, b) => b.length - a.length).join('|');
