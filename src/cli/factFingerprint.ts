import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { annotate } from '../core/annotate';
import { buildGazetteer } from '../core/entities/gazetteer';
import { fingerprint } from '../core/lineage/fingerprint';
import { factBaseFolder } from '../factbase/folder';
import { readSources } from '../factbase/read';
import { parsePage } from './check/parsePage';
import { wrapText } from './check/wrapText';
import { ROOT } from './command';
import { Complaint, runMain } from './complaint';
import { FINGERPRINT_USAGE, readFingerprintArguments } from './fingerprint/arguments';
import { copyYaml } from './fingerprint/copyYaml';

/** `npm run fact:fingerprint -- --text FILE …`: the record of a known copy, from a text that lies outside the project. */
await runMain(async () => {
  const { text, ...about } = readFingerprintArguments(process.argv.slice(2));
  const path = resolve(text);
  if (!existsSync(path)) throw new Complaint(`There is no file ${text}.`, FINGERPRINT_USAGE);
  if (!relative(ROOT, path).startsWith('..'))
    throw new Complaint(
      `${text} lies inside the project.`,
      'Keep other people’s text outside: only its hashes come in.',
    );
  const article = parsePage(wrapText(readFileSync(path, 'utf8'), about.reference.title), about.reference.url);
  if (!article)
    throw new Complaint(`${text} does not read like an article.`, 'Give the running text, a paragraph a line.');
  const sentences = fingerprint(annotate(article, buildGazetteer(readSources(factBaseFolder(ROOT)).sources)));
  const file = join(factBaseFolder(ROOT), 'copies', `${about.id}.yaml`);
  if (existsSync(file) && !about.again)
    throw new Complaint(`${relative(ROOT, file)} is there already.`, 'Choose another --id, or write it --again.');
  const yaml = copyYaml(about, article.language, sentences);
  writeFileSync(file, yaml);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  console.log(
    `${relative(ROOT, file)}: ${sentences.length} sentences, ${words} words outside speech, ${yaml.length} bytes`,
  );
  return 0;
});
