import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { EmbedApp } from './EmbedApp';
import { openEmbedDoor } from './embedDoor';
import { openEmbedded } from './embedOpening';
import { start } from './start';

/** Starts the page as a frame: map and ranking, nothing kept on the device, one page that may talk to it. */
export function openFrame(root: Root): void {
  root.render(
    <StrictMode>
      <EmbedApp />
    </StrictMode>,
  );
  start(undefined, openEmbedded);
  openEmbedDoor(window);
}
