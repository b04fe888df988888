import { existsSync } from 'node:fs';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** An installed Chromium; the test script installs the system package where there is none. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH;
  const found = [named, ...CANDIDATES].find((path) => path !== undefined && existsSync(path));
  if (found === undefined)
    throw new Error(`journeys: expected Chromium at ${CANDIDATES.join(' or ')} or CHROMIUM_PATH, got none`);
  return found;
}
