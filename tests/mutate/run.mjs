import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/*
 * The whole engine takes hours, and a run that is stopped half way would leave nothing. So it goes part by part, each part kept as
 * soon as it ends; the figure is then added up over all of them. A part is run again when a file of it or any test has changed,
 * and takes over every result that still holds.
 */

const CONFIG = 'tests/mutate/stryker.json';
const DONE = '.cache/mutate/parts.json';
const LIVE = '.cache/mutate/live.txt';
// Few, so that where a loop runs hot it alone counts its steps.
const LINES_A_PART = 150;
const WEAKEST = 12;

const read = (file) => readFileSync(file, 'utf8');
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`)
    .sort();

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

const tests = [...filesIn('tests/scoring'), ...filesIn('tests/mutate')];
function stateOf(part) {
  const hash = createHash('sha256');
  for (const file of [CONFIG, ...tests, ...part]) hash.update(`${file}\n${read(file)}\n`);
  return hash.digest('hex');
}

const { incrementalFile, thresholds } = JSON.parse(read(CONFIG));
const files = filesIn('src/scoring');
const done = existsSync(DONE) && existsSync(incrementalFile) ? JSON.parse(read(DONE)) : {};
const all = parts(files);

for (const [at, part] of all.entries()) {
  const state = stateOf(part);
  if (done[part[0]] === state) continue;
  console.log(`Part ${at + 1} of ${all.length}: ${part.length} files from ${part[0]}`);
  await new Stryker({
    configFile: CONFIG,
    mutate: part,
    reporters: ['progress-append-only'],
    thresholds: { ...thresholds, break: null },
  }).runMutationTest();
  done[part[0]] = state;
  writeFileSync(DONE, JSON.stringify(done));
}

/** Mutants of one file by what became of them. */
function tally(file, mutants) {
  const count = (status) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, late, live, bare] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count);
  return { file, killed, late, live, bare };
}

const kept = Object.entries(JSON.parse(read(incrementalFile)).files).filter(([file]) => files.includes(file));
const tallies = kept.map(([file, { mutants }]) => tally(file, mutants));
const sum = (name) => tallies.reduce((total, one) => total + one[name], 0);
const [killed, late, live, bare] = ['killed', 'late', 'live', 'bare'].map(sum);
const counted = killed + late + live + bare;
const share = (part) => `${((100 * part) / counted).toFixed(2)} %`;

const lives = kept.flatMap(([file, { mutants }]) =>
  mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ location, mutatorName, replacement }) =>
      [`${file}:${location.start.line}:${location.start.column}`, mutatorName, replacement ?? ''].join('\t'),
    ),
);
writeFileSync(LIVE, `${lives.join('\n')}\n`);

for (const one of tallies.toSorted((a, b) => b.live + b.bare - a.live - a.bare).slice(0, WEAKEST)) {
  console.log(
    `${String(one.live + one.bare).padStart(4)} live of ${one.killed + one.late + one.live + one.bare}  ${one.file}`,
  );
}
console.log(
  `${counted} mutants: ${killed} killed by a failed test, ${late} by time, ${live} live, ${bare} that no test reaches; all that live: ${LIVE}`,
);
console.log(`detected: ${share(killed + late)} (by failed tests alone ${share(killed)}), asked: ${thresholds.break} %`);
if ((100 * (killed + late)) / counted < thresholds.break) process.exitCode = 1;
