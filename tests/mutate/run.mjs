import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/*
 * The whole engine takes hours, and a run that is stopped half way would leave nothing. So it goes part by part, each part kept as
 * soon as it ends, and then once over the whole, which takes every result that still holds from the parts and asks for the figure.
 */

const CONFIG = 'tests/mutate/stryker.json';
// Few, so that where a loop runs hot it alone counts its steps.
const LINES_A_PART = 150;

const read = (file) => readFileSync(file, 'utf8');

function parts(files) {
  const made = [[]];
  let lines = 0;
  for (const file of files) {
    const more = read(file).split('\n').length;
    if (lines > 0 && lines + more > LINES_A_PART) {
      made.push([]);
      lines = 0;
    }
    made.at(-1).push(file);
    lines += more;
  }
  return made;
}

/** Whether the results kept are those of these very files; a file without a mutant is never among them. */
function isKept(part, kept) {
  const known = part.filter((file) => file in kept);
  return known.length > 0 && known.every((file) => kept[file].source === read(file));
}

const { incrementalFile, thresholds } = JSON.parse(read(CONFIG));
const kept = existsSync(incrementalFile) ? JSON.parse(read(incrementalFile)).files : {};
const files = readdirSync('src/scoring', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/scoring/${file}`)
  .sort();
const all = parts(files);

for (const [at, part] of all.entries()) {
  if (isKept(part, kept)) continue;
  console.log(`Part ${at + 1} of ${all.length}: ${part.length} files from ${part[0]}`);
  await new Stryker({
    configFile: CONFIG,
    mutate: part,
    reporters: ['progress-append-only'],
    thresholds: { ...thresholds, break: null },
  }).runMutationTest();
}
console.log('The whole');
await new Stryker({ configFile: CONFIG }).runMutationTest();
