// Everything a change must pass, in one command. Runs every step, then says how many checks passed and failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BIN = join(ROOT, 'node_modules', '.bin');
const scratch = mkdtempSync(join(tmpdir(), 'corredor-'));
const env = { ...process.env, NO_COLOR: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', CI: process.env.CI ?? '' };

let passed = 0;
let failed = 0;

/** Runs a command and returns whether it ended well; its output goes straight to the terminal. */
function run(command, args, more = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...env, ...more } });
  if (error) console.error(error.message);
  return status === 0;
}

/** One check that passes or fails as a whole. */
function check(name, work) {
  console.log(`\n== ${name}`);
  const ok = work();
  if (ok) passed += 1;
  else failed += 1;
  console.log(ok ? `ok: ${name}` : `FAILED: ${name}`);
  return ok;
}

/** Adds up the tests of a runner from its JSON report; a runner that wrote none has failed once. */
function counted(name, report, read, work) {
  console.log(`\n== ${name}`);
  const ok = work();
  const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  passed += counts.passed;
  failed += counts.failed;
  if (!ok && counts.failed === 0) failed += 1;
  if (ok && counts.passed === 0) {
    failed += 1;
    console.log(`FAILED: ${name} ran no test`);
  }
}

const vitestCounts = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });
const playwrightCounts = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected });

function chromiumIsHere() {
  const places = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
  ];
  return [process.env.CHROMIUM_PATH, ...places].some((path) => path && existsSync(path));
}

/** Installs packages of the system where the machine allows it. */
function install(...packages) {
  const isRoot = process.getuid?.() === 0;
  const apt = (...args) =>
    run(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args], { DEBIAN_FRONTEND: 'noninteractive' });
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}

/** Workbooks and slides are opened in LibreOffice; without it those tests are left out and say so. */
function wantOffice() {
  if (existsSync('/usr/bin/soffice') && existsSync('/usr/bin/pdftotext')) return;
  console.log('\n== LibreOffice and poppler for the exports');
  if (!install('libreoffice-calc', 'libreoffice-impress', 'poppler-utils')) {
    console.log('left out: exports are not opened in LibreOffice');
  }
}

/** Installs the system's Chromium where there is none and the machine allows it. */
function ensureChromium() {
  if (chromiumIsHere()) return true;
  if (install('chromium') && chromiumIsHere()) return true;
  console.error(
    'The browser journeys need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  );
  return false;
}

check('install the packages that build the data', () =>
  existsSync(join(ROOT, 'geo', 'node_modules'))
    ? true
    : run('npm', ['ci', '--prefix', 'geo', '--no-audit', '--no-fund']),
);
check('types', () => run(join(BIN, 'tsc'), ['--noEmit']));
check('lint and format', () => run(join(BIN, 'biome'), ['check', '.']));
check('data: sources are sound and public/data is what they give', () => run('npm', ['run', '--silent', 'geo:check']));
wantOffice();
const unit = join(scratch, 'unit.json');
counted('unit tests', unit, vitestCounts, () =>
  run(join(BIN, 'vitest'), ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`]),
);
const built = check('build', () => run(join(BIN, 'vite'), ['build', '--logLevel', 'warn']));
check('bytes of the first map', () => built && run(process.execPath, [join('tests', 'bytes.mjs')]));
if (built && check('Chromium for the journeys', ensureChromium)) {
  const journeys = join(scratch, 'journeys.json');
  counted('browser journeys', journeys, playwrightCounts, () =>
    run(join(BIN, 'playwright'), ['test'], { JOURNEYS_JSON: journeys }),
  );
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
