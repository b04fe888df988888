import { readFile, surveyFile } from '../data/import/importFile';
import { manyLocator } from '../data/import/locateMany';
import { RegionNames } from '../data/import/regionNames';
import type { ImportWorld } from '../data/import/rowReader';
import { parseOutlines } from '../data/parse/outlines';
import type { ReadResult } from '../model/imported';
import type { ImportGround, ImportReply, ImportRequest } from './importProtocol';

interface Ways {
  readonly post: (reply: ImportReply, transfer: Transferable[]) => void;
  readonly fetchJson: (path: string) => Promise<unknown>;
}

/** Surveys and reads files, one request at a time; every answer carries the id of its request. */
export function importJobs({ post, fetchJson }: Ways): (request: ImportRequest) => Promise<void> {
  let locate: Promise<ImportWorld['locate']> | undefined;
  const located = (ground: ImportGround): Promise<ImportWorld['locate']> => {
    locate ??= fetchJson(ground.outlines).then((json) => manyLocator(parseOutlines(json, ground.outlines)));
    return locate;
  };
  return async (given) => {
    const { id, file, ground } = given;
    const names = new RegionNames(ground.regions);
    try {
      if (given.type === 'survey') {
        post({ id, type: 'survey', survey: await surveyFile(file, file.name, { names }, given.text) }, []);
        return;
      }
      const { request } = given;
      const nowhere = (): undefined => undefined;
      const world = {
        regions: ground.regions,
        names,
        locate: request.place.type === 'point' ? await located(ground) : nowhere,
      };
      const progress = (share: number): void => post({ id, type: 'progress', share }, []);
      const result = await readFile(file, file.name, request, world, progress);
      post({ id, type: 'read', result }, buffersOf(result));
    } catch (error) {
      post({ id, type: 'failed', message: error instanceof Error ? error.message : String(error) }, []);
    }
  };
}

/** The arrays of many points are handed over, not copied. */
function buffersOf({ content }: ReadResult): Transferable[] {
  if (content.type !== 'points') return [];
  const { lng, lat, region, names, values } = content.points;
  return [lng, lat, region, names.bytes, names.offsets, ...values].map((array) => array.buffer);
}
