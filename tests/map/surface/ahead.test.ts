// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawingAhead } from '../../../src/map/surface/ahead';

describe('drawingAhead', () => {
  let frames: (() => void)[] = [];
  beforeEach(() => {
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('draws at once, and between two frames of the page only once', () => {
    const map = { redraw: vi.fn(), triggerRepaint: vi.fn() };
    const ahead = drawingAhead(map);
    ahead.draw();
    expect(map.redraw).toHaveBeenCalledTimes(1);
    expect(map.triggerRepaint).not.toHaveBeenCalled();
    // What comes before the next frame is not lost: it waits for that frame.
    ahead.draw();
    ahead.draw();
    expect(map.redraw).toHaveBeenCalledTimes(1);
    expect(map.triggerRepaint).toHaveBeenCalledTimes(2);
    for (const frame of frames.splice(0)) frame();
    ahead.draw();
    expect(map.redraw).toHaveBeenCalledTimes(2);
    expect(map.triggerRepaint).toHaveBeenCalledTimes(2);
  });
});
