import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const packages = createRequire(import.meta.url);

/** Bytes of a file inside a geodata package, as `package/path`. */
export function packageFile(path: string): Buffer {
  return readFileSync(packages.resolve(path));
}

/** A JSON file of a geodata package; the caller names the shape its documentation promises. */
export function packageJson<Shape>(path: string): Shape {
  return JSON.parse(packageFile(path).toString('utf8'));
}
