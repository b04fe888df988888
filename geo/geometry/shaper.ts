import type { FeatureCollection } from 'geojson';
import mapshaper from 'mapshaper';

/** Runs mapshaper on one collection and returns what it writes; `commands` may name `other.json`, a second one. */
export async function reshape<Result extends FeatureCollection>(
  input: FeatureCollection,
  commands: string,
  output = '',
  other?: FeatureCollection,
): Promise<Result> {
  const files = { 'in.json': JSON.stringify(input), ...(other ? { 'other.json': JSON.stringify(other) } : {}) };
  const made = await mapshaper.applyCommands(
    `-i in.json ${commands} -o out.json format=geojson geojson-type=FeatureCollection ${output}`,
    files,
  );
  const bytes = made['out.json'];
  if (!bytes) throw new Error(`expected mapshaper to write out.json, got ${Object.keys(made).join(', ') || 'nothing'}`);
  return JSON.parse(new TextDecoder().decode(bytes));
}
