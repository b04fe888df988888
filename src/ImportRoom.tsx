import { type ImportEars, type ImportWorker, importDoor } from './importDoor';
import { ImportDialog } from './panels/import/ImportDialog';
import { provideImportDoor } from './state/import/door';
import type { ImportReply } from './workers/importProtocol';

function openWorker({ reply, broken }: ImportEars): ImportWorker {
  const worker = new Worker(new URL('./workers/importer.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ImportReply>) => reply(data);
  worker.onerror = ({ message }) => broken(message);
  worker.onmessageerror = () => broken('');
  return worker;
}

const OUTLINES = new URL(`${import.meta.env.BASE_URL}data/geo/regions-fine.geojson`, document.baseURI).href;

provideImportDoor(() => importDoor(openWorker, OUTLINES));

/** The dialog for own data with the worker that reads for it, which lives as long as the dialog is open. */
export default function ImportRoom() {
  return <ImportDialog />;
}
