import { type ReactNode, useEffect } from 'react';
import { type BorderEars, type BorderWorker, borderDoor } from './borderDoor';
import { readLand } from './landShapes';
import { PortsPhone } from './panels/ports/PortsPhone';
import { PortsSide } from './panels/ports/PortsSide';
import { usePainting } from './panels/ports/usePainting';
import { watchBands } from './state/border/bands';
import { provideBorderDoor } from './state/border/jobs';
import { watchLoads } from './state/border/watch';
import type { BorderReply } from './workers/borderJobs';

function openWorker({ reply, broken }: BorderEars): BorderWorker {
  const worker = new Worker(new URL('./workers/border.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<BorderReply>) => reply(data);
  worker.onerror = ({ message }) => broken(message);
  worker.onmessageerror = () => broken('');
  return worker;
}

provideBorderDoor(borderDoor(openWorker));

interface PortsRoomProps {
  readonly dossier: ReactNode;
  readonly isNarrow: boolean;
}

/** The answers of the ports view, worked out beside the page while the view is open; on a phone with the plan in one sheet. */
export default function PortsRoom({ dossier, isNarrow }: PortsRoomProps) {
  usePainting();
  useEffect(watchLoads, []);
  useEffect(() => watchBands(readLand), []);
  return isNarrow ? <PortsPhone dossier={dossier} /> : <PortsSide dossier={dossier} />;
}
