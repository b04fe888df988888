import type { Drawing, Mark } from './drawing';

/** Symbols are drawn at twice their size, so that they stay sharp on fine screens. */
export const SYMBOL_RATIO = 2;

let kept: CanvasRenderingContext2D | undefined;

/** One sheet for all symbols: making a canvas for each takes longer than drawing it. */
function sheet(): CanvasRenderingContext2D {
  // Drawn in memory: reading back from a graphics processor waits for all that it still has to do.
  const made = kept ?? document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (made === null) throw new Error('rasterise: expected a 2d canvas context, got none');
  kept = made;
  return made;
}

/** Pixels of a drawing. */
export function rasterise({ width, height, marks }: Drawing): ImageData {
  const context = sheet();
  const { canvas } = context;
  // A new size clears the sheet and every setting.
  canvas.width = Math.ceil(width * SYMBOL_RATIO);
  canvas.height = Math.ceil(height * SYMBOL_RATIO);
  context.scale(SYMBOL_RATIO, SYMBOL_RATIO);
  context.translate(width / 2, height / 2);
  for (const mark of marks) drawMark(context, mark);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark): void {
  context.save();
  if (mark.at) context.translate(...mark.at);
  if (mark.type === 'text') drawText(context, mark);
  else drawPath(context, mark);
  context.restore();
}

function drawText(context: CanvasRenderingContext2D, { text, size, fill }: Extract<Mark, { type: 'text' }>): void {
  context.font = `620 ${size}px "Inter Variable", Inter, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = fill;
  // Figures have no descenders: their middle is at 0.36 of the size above the line.
  context.fillText(text, 0, size * 0.36);
}

function drawPath(context: CanvasRenderingContext2D, mark: Extract<Mark, { type: 'path' }>): void {
  const scale = mark.scale ?? 1;
  const path = new Path2D();
  path.addPath(new Path2D(mark.path), new DOMMatrix([scale, 0, 0, scale, 0, 0]));
  context.globalAlpha = mark.opacity ?? 1;
  context.lineJoin = 'round';
  context.lineCap = mark.dash ? 'butt' : 'round';
  if (mark.lowerHalf) context.clip(new Path2D('M-64,0H64V64H-64Z'));
  if (mark.fill) {
    context.fillStyle = mark.fill;
    context.fill(path);
  }
  if (mark.stroke) {
    context.strokeStyle = mark.stroke;
    context.lineWidth = mark.width ?? 1;
    context.setLineDash([...(mark.dash ?? [])]);
    context.stroke(path);
  }
}
