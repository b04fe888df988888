import { useEffect } from 'react';
import { provideGroupReader } from './groupReader';
import { drawInPage } from './pageDraws';
import { ConfidenceView } from './panels/confidence/ConfidenceView';
import { type SmaaEars, type SmaaWorker, smaaDoor } from './smaaDoor';
import { watchConfidence } from './state/confidence/watch';
import type { SmaaReply } from './workers/smaaProtocol';

function openWorker({ reply, broken }: SmaaEars): SmaaWorker {
  const worker = new Worker(new URL('./workers/smaa.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<SmaaReply>) => reply(data);
  worker.onerror = ({ message }) => broken(message);
  worker.onmessageerror = () => broken('');
  return worker;
}

// Scenario files are read by the page's desk, which panels do not know.
provideGroupReader();

/** The view on confidence with the worker that draws for it, which lives as long as the view is open. */
export default function ConfidenceRoom() {
  useEffect(() => {
    const door = smaaDoor(openWorker, drawInPage);
    const stop = watchConfidence(door);
    return () => {
      stop();
      door.close();
    };
  }, []);
  return <ConfidenceView />;
}
