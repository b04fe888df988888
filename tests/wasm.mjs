// Compiles the hot loop of the surface: `npm run wasm` after a change of loop.wat.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import makeWabt from 'wabt';

const FOLDER = new URL('../src/scoring/surface/', import.meta.url);

/** The bytes of loop.wat, as text of base 64. */
export async function compiledLoop() {
  const wabt = await makeWabt();
  const text = readFileSync(new URL('loop.wat', FOLDER), 'utf8');
  const { buffer } = wabt.parseWat('loop.wat', text, { simd: true }).toBinary({});
  return Buffer.from(buffer).toString('base64');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const code = await compiledLoop();
  const lines = code.match(/.{1,110}/g).map((part) => `  '${part}',`);
  const source = `/** loop.wat, compiled by \`npm run wasm\`, in base 64. */\nexport const LOOP_CODE = [\n${lines.join('\n')}\n].join('');\n`;
  writeFileSync(new URL('loopCode.ts', FOLDER), source);
  console.log(`loopCode.ts: ${Buffer.from(code, 'base64').length} bytes`);
}
