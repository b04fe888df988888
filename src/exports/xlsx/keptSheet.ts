import { serialiseScenario } from '../../data/parse/scenarioFile';
import { fixedRange, onSheet, type Sheet, SheetDraft } from './cells';
import { postRows } from './goalposts';
import type { Layout } from './layout';

/** Hidden, and the same in every language. */
const NAME = 'corredor';
const FIRST = 2;
/** Below the longest text of a cell. */
const PIECE = 30_000;

/** The scenario and the goalposts as they were written, so that loading back sees what was changed and keeps the rest. */
export function keptSheet(layout: Layout): Sheet {
  const draft = new SheetDraft(NAME).text(1, 1, 'corredor-workbook 1');
  kept(layout).forEach(({ pieces }, column) => {
    pieces.forEach((piece, index) => void draft.text(FIRST + index, column + 1, piece));
  });
  draft.isHidden = true;
  return draft.done();
}

/** Where they are. */
export function keptRanges(layout: Layout): readonly (readonly [string, string])[] {
  return kept(layout).map(({ name, pieces }, column) => {
    return [name, onSheet(NAME) + fixedRange(FIRST, column + 1, FIRST + pieces.length - 1, column + 1)];
  });
}

function kept(layout: Layout): readonly { readonly name: string; readonly pieces: readonly string[] }[] {
  const posts = postRows(layout).map(({ criterion, scope, worth }) => ({ criterionId: criterion.id, scope, worth }));
  return [
    { name: 'corredor_kept_scenario', pieces: inPieces(serialiseScenario(layout.study.scenario)) },
    { name: 'corredor_kept_goalposts', pieces: inPieces(JSON.stringify(posts)) },
  ];
}

function inPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return pieces;
}
