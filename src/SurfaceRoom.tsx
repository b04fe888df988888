import { useEffect } from 'react';
import { DATASET_IDS } from './data/parse/scenarioDatasets';
import { mapCommands } from './map/commands';
import { english, saying } from './model/saying';
import { SurfacePanel } from './panels/surface/SurfacePanel';
import { scoreClass } from './scoring/classes';
import { fileFault } from './state/fileFault';
import type { Fault } from './state/store';
import { CELLS_FILE } from './state/surface/cells';
import { type SurfaceTools, watchSurface } from './state/surface/watch';
import { openSurfaceDoor } from './surfaceDoor';

/** The bytes of the hexagons, or what is wrong with the file. */
async function readCells(): Promise<ArrayBuffer | Fault> {
  const said = { expected: saying('readable') };
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL}${CELLS_FILE}`);
    // Servers of single-page apps answer an unknown path with their HTML page and status 200.
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
    if (answer.ok && !isPage) return await answer.arrayBuffer();
    const got = answer.ok ? saying('htmlPage') : saying('http', { status: answer.status });
    return { file: CELLS_FILE, message: english(got), said: { ...said, got } };
  } catch (error) {
    return fileFault(CELLS_FILE, error);
  }
}

const TOOLS: SurfaceTools = {
  open: openSurfaceDoor,
  readCells,
  sizeOf: () => {
    const { clientWidth, clientHeight } = document.querySelector('.maplibregl-canvas') ?? document.documentElement;
    return { width: clientWidth, height: clientHeight };
  },
};

/** Keeps the ground up with the scenario as long as its level is shown, whatever lies over its panel. */
export default function SurfaceRoom() {
  useEffect(() => watchSurface(TOOLS), []);
  return null;
}

/** The panel of the ground. */
export function SurfaceSide() {
  return <SurfacePanel classOf={scoreClass} flyTo={mapCommands.flyTo} datasetIds={DATASET_IDS} />;
}
