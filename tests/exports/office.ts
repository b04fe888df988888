import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

/** LibreOffice is a package of the system: tests that need it say that they were left out where it is not. */
export const hasOffice = SOFFICE !== undefined;

/** Opens files in LibreOffice and saves them as another kind; one start for all. Gives the bytes by name without ending. */
export function converted(
  files: ReadonlyMap<string, Uint8Array>,
  from: string,
  to: 'xlsx' | 'pdf',
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'corredor-office-'));
  const out = join(folder, 'out');
  mkdirSync(out);
  const paths = [...files].map(([name, bytes]) => {
    const path = join(folder, `${name}.${from}`);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const filter = to === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : to;
  const run = spawnSync(SOFFICE ?? '', [profile, '--headless', '--convert-to', filter, '--outdir', out, ...paths], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  return new Map(
    [...files.keys()].map((name) => {
      const path = join(out, `${name}.${to}`);
      if (!existsSync(path)) throw new Error(`expected ${path}, got ${run.stdout} ${run.stderr} ${run.error}`);
      return [name, new Uint8Array(readFileSync(path))];
    }),
  );
}

/** A zipped file with some of its text parts changed. */
export function patched(bytes: Uint8Array, change: (path: string, text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const changed = Object.entries(parts).map(([path, part]) => {
    return [path, /\.(xml|rels)$/.test(path) ? strToU8(change(path, strFromU8(part))) : part] as const;
  });
  return zipSync(Object.fromEntries(changed));
}

/** Without any value that a formula was stored with: whoever opens it has to work all of them out. */
export function withoutValues(bytes: Uint8Array): Uint8Array {
  return patched(bytes, (_, text) => text.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
}
