import type { Atlas, QuotedExtras } from '../model/atlas';
import type { Language } from '../model/geo';
import type { Scenario } from '../model/scenario';
import type { UnitChoice } from '../model/units';
import { convert } from '../text/convert';
import { loadMessages } from '../text/load';
import { createText } from '../text/text';
import { type DocumentFault, faultOf } from './documentFault';
import type { FormatId } from './formats';
import { FORMATS } from './formatTable';
import { type PageOrder, plainOrder, type ReadBytes } from './order';
import { makeStudy } from './study';

/** Everything a file is made from, as plain values that may be sent to a worker. */
export interface DocumentJob {
  readonly format: FormatId;
  readonly atlas: Atlas;
  readonly extras: QuotedExtras;
  readonly scenario: Scenario;
  readonly language: Language;
  readonly units: UnitChoice;
  /** ISO date printed on it. */
  readonly madeOn: string;
  readonly order: PageOrder;
  /** Address that the files of the product lie below. */
  readonly base: string;
}

export type DocumentEvent =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'done'; readonly bytes: Uint8Array; readonly extension: string; readonly mediaType: string }
  | { readonly type: 'failed'; readonly fault: DocumentFault };

/** Makes one file and tells how far it has come. Never rejects. */
export async function doDocumentJob(
  job: DocumentJob,
  read: ReadBytes,
  tell: (event: DocumentEvent) => void,
): Promise<void> {
  try {
    tell(await made(job, read, tell));
  } catch (error) {
    tell({ type: 'failed', fault: faultOf(error) });
  }
}

async function made(job: DocumentJob, read: ReadBytes, tell: (event: DocumentEvent) => void): Promise<DocumentEvent> {
  const { atlas, extras, scenario, language, madeOn, order } = job;
  const [format, messages] = await Promise.all([FORMATS[job.format](), loadMessages(language)]);
  const text = createText(language, messages, { choice: job.units, convert });
  const study = makeStudy({ atlas, extras, scenario: { ...scenario, language }, text, madeOn });
  const progress = (done: number): void => tell({ type: 'progress', done });
  const bytes = await format.make(study, { ...plainOrder(read), ...order, progress });
  return { type: 'done', bytes, extension: format.extension, mediaType: format.mediaType };
}
