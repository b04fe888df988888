import { readFile, surveyFile } from '../data/import/importFile';
import { manyLocator } from '../data/import/locateMany';
import { RegionNames } from '../data/import/regionNames';
import type { ImportWorld } from '../data/import/rowReader';
import { parseOutlines } from '../data/parse/outlines';
import { DOCUMENT_POINTS_LIMIT, type PointTable } from '../model/dataset';
import type { ReadResult } from '../model/imported';
import { bytesOfPoints, type KeptAbout } from '../model/kept';
import type { ImportGround, ImportReply, ImportRequest } from './importProtocol';

interface Ways {
  readonly post: (reply: ImportReply) => void;
  readonly fetchJson: (path: string) => Promise<unknown>;
  /** Keeps points on the device; false where it has no room or allows none. */
  readonly keep: (key: string, points: PointTable, about: KeptAbout) => Promise<boolean>;
}

/**
 * Surveys and reads files, one request at a time; every answer carries the id of its request. The points of the last reading
 * stay here until they are kept, so that a million of them never pass through the page.
 */
export function importJobs({ post, fetchJson, keep }: Ways): (request: ImportRequest) => Promise<void> {
  let held: PointTable | undefined;
  let locate: Promise<ImportWorld['locate']> | undefined;
  const located = (ground: ImportGround): Promise<ImportWorld['locate']> => {
    locate ??= fetchJson(ground.outlines).then((json) => manyLocator(parseOutlines(json, ground.outlines)));
    // The next request asks again.
    locate.catch(() => {
      locate = undefined;
    });
    return locate;
  };
  return async (given) => {
    const { id } = given;
    try {
      if (given.type === 'keep') {
        const isKept = held !== undefined && (await keep(given.key, held, aboutPoints(given.name, held)));
        post({ id, type: 'kept', isKept });
        return;
      }
      const { file, ground } = given;
      const names = new RegionNames(ground.regions);
      if (given.type === 'survey') {
        post({ id, type: 'survey', survey: await surveyFile(file, file.name, { names }, given.text) });
        return;
      }
      const { request } = given;
      const nowhere = (): undefined => undefined;
      const world = {
        regions: ground.regions,
        names,
        locate: request.place.type === 'point' ? await located(ground) : nowhere,
      };
      const progress = (share: number): void => post({ id, type: 'progress', share });
      const result = await readFile(file, file.name, request, world, progress);
      held = result.content.type === 'points' ? result.content.points : undefined;
      post({ id, type: 'read', result: withoutMany(result) });
    } catch (error) {
      post({ id, type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}

function aboutPoints(name: string, points: PointTable): KeptAbout {
  return { name, rows: points.count, bytes: bytesOfPoints(points) };
}

/** The page hears of many points only how many they are. */
function withoutMany(result: ReadResult): ReadResult {
  const { content } = result;
  if (content.type !== 'points' || content.points.count <= DOCUMENT_POINTS_LIMIT) return result;
  return { ...result, content: { type: 'many', count: content.points.count } };
}
