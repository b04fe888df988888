import type { StoryScene } from '../report/model';
import { type Block, space, stack } from './block';
import { COLOURS } from './colours';
import { mapBlock, type Shapes } from './mapBlock';
import { drawSwatch } from './mapMarks';
import type { Style } from './style';
import { fit, widthOf } from './type';
import { cellNotes, cellWords, drawNotes, noteWidth, paragraph } from './words';

const GAP = 18;
const MAP_HEIGHT = 215;

/** One scene: its claim over all of the width, its words and figures on the left, its map on the right. */
export function sceneBlock(style: Style, scene: StoryScene, shapes: Shapes, width: number): Block {
  const left = (width - GAP) * 0.42;
  const size = (scene.title.words.length > LONG ? 19 : 23) * style.scale;
  const claim = paragraph(style, scene.title, width, { face: 'serif', size, role: 'H1', leading: 1.14 });
  const crumb = paragraph(style, scene.crumb.name, width, { face: 'semi', size: style.body, colour: style.accent });
  const words = stack([
    ...(scene.lead.words === ''
      ? []
      : [paragraph(style, scene.lead, left, { size: style.body * 1.12, colour: COLOURS.ink2, leading: 1.4 })]),
    space(8 * style.scale),
    ...scene.facts.map((fact) => factBlock(style, fact, left)),
  ]);
  const right = width - left - GAP;
  const { legend, ...plan } = scene.map;
  const key = legend === undefined ? space(0) : legendBlock(style, legend, right);
  const height = Math.max(words.height, MAP_HEIGHT * style.scale + key.height);
  const map = stack([mapBlock(style, plan, shapes, right, height - key.height), key]);
  const below: Block = {
    height,
    draw: (paper, x, y) => {
      words.draw(paper, x, y);
      map.draw(paper, x + left + GAP, y);
    },
  };
  return {
    height: crumb.height + 3 + claim.height + 10 * style.scale + height,
    draw: (paper, x, y) => {
      paper.bookmark(scene.title.words, y, 1);
      stack([crumb, space(3), claim, space(10 * style.scale), below]).draw(paper, x, y);
    },
  };
}

/** The classes in rows below the map, so that they hide nothing of it. */
function legendBlock(style: Style, legend: NonNullable<StoryScene['map']['legend']>, width: number): Block {
  const size = style.note;
  const step = size * 1.5;
  const room = width / PER_ROW;
  const labels = legend.map(({ label }) =>
    fit(style.faces.sans, size, label.words, room - 15, { lines: 1, least: 0.6 }),
  );
  return {
    height: 5 + Math.ceil(legend.length / PER_ROW) * step,
    draw: (paper, x, y) => {
      for (const [index, entry] of legend.entries()) {
        const [left, top] = [x + (index % PER_ROW) * room, y + 5 + Math.floor(index / PER_ROW) * step];
        drawSwatch(paper, entry.class, left, top, size);
        const label = labels[index];
        paper.text(
          'sans',
          label?.size ?? size,
          COLOURS.ink2,
          left + 13,
          top + size * 0.86,
          `${label?.lines[0] ?? ''} `,
        );
      }
    },
  };
}

const PER_ROW = 4;

/** A figure on a line of its own, and below it what it is. */
function factBlock(style: Style, { value, says }: StoryScene['facts'][number], width: number): Block {
  const notes = cellNotes(value);
  const large = 17 * style.scale;
  const room = noteWidth(style, large, notes);
  const { size, lines } = fit(style.faces.semi, large, cellWords(value), width - room, { lines: 2, least: 0.5 });
  const label = paragraph(style, says, width, { size: style.small, colour: COLOURS.ink2 });
  const step = size * 1.2;
  const height = lines.length * step;
  return {
    height: height + label.height + 12 * style.scale,
    draw: (paper, x, y) => {
      paper.line(x, y, x + width, y, COLOURS.line, 0.6);
      const top = y + 5 * style.scale;
      paper.mark('P', () => {
        for (const [index, text] of lines.entries()) {
          const baseline = top + index * step + size * 0.92;
          paper.text('semi', size, COLOURS.ink, x, baseline, `${text} `);
          if (index === lines.length - 1)
            drawNotes(paper, size, x + widthOf(style.faces.semi, size, text), baseline, notes);
        }
      });
      label.draw(paper, x, top + height);
    },
  };
}

/** Letters of a claim that is set smaller. */
const LONG = 80;
