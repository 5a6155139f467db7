// Measures the whole corpus and records the scores: node tests/corpus/record.ts [FOLDER …]
import { FOLDERS, hasCorpus, measure, recordedScores, recordScores } from './measure.ts';

if (!hasCorpus()) throw new Error('The corpus is not there');
const named = process.argv.slice(2);
for (const folder of FOLDERS.filter((each) => named.length === 0 || named.includes(each))) {
  const score = await measure(folder);
  recordScores({ ...recordedScores(), [folder]: score });
  process.stdout.write(`${folder} ${JSON.stringify(score)}\n`);
}
