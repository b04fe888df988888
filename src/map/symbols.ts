import { PROJECT_KINDS, PROJECT_STATUSES } from '../model/place';
import { MARK_PATHS, type MarkName } from '../model/symbols';
import type { CrossingState } from '../state/timeline';
import type { Drawing } from './drawing';
import { drawCrossing } from './drawings/crossing';
import { drawCapsule, drawEnd, drawPill, drawQuietMark } from './drawings/fields';
import { drawPattern } from './drawings/patterns';
import { drawProject } from './drawings/project';
import type { PatternName, SymbolSpec } from './symbolSpec';
import { MAP_TOKENS, type MapTheme } from './tokens';

const CROSSING_STATES: readonly CrossingState[] = ['open', 'building', 'evaluation', 'planned'];
const PATTERNS: readonly PatternName[] = ['hatch', 'dots-strong', 'dots-pale'];
const MARKS: readonly string[] = Object.keys(MARK_PATHS);

/** Name of a symbol without its theme: `project/fab/operating/known/3`. */
export function symbolName(spec: SymbolSpec): string {
  switch (spec.type) {
    case 'project':
      return ['project', spec.kind, spec.status, spec.expected ? 'expected' : 'known', spec.count].join('/');
    case 'crossing':
      return ['crossing', spec.state, spec.radius, spec.quiet ? 'quiet' : 'plain'].join('/');
    case 'capsule':
      return ['capsule', spec.columns, spec.rows].join('/');
    case 'mark':
      return `mark/${spec.mark}`;
    case 'pattern':
      return `pattern/${spec.pattern}`;
    case 'pill':
      return `pill/${spec.role}`;
    case 'end':
      return 'end';
  }
}

/** Id of a symbol's image: theme and name. */
export function imageId(theme: MapTheme, spec: SymbolSpec): string {
  return `${theme}/${symbolName(spec)}`;
}

/** The drawing an image id asks for, or nothing for an id that is not ours. */
export function drawingOf(id: string): Drawing | undefined {
  const [theme, ...name] = id.split('/');
  const spec = specOf(name);
  if (spec === undefined || (theme !== 'light' && theme !== 'dark')) return undefined;
  return draw(spec, theme);
}

function draw(spec: SymbolSpec, theme: MapTheme): Drawing {
  const tokens = MAP_TOKENS[theme];
  switch (spec.type) {
    case 'project':
      return drawProject(spec, tokens);
    case 'crossing':
      return drawCrossing(spec, tokens);
    case 'capsule':
      return drawCapsule(spec, tokens);
    case 'mark':
      return drawQuietMark(spec.mark, tokens);
    case 'pattern':
      return drawPattern(spec.pattern, tokens);
    case 'pill':
      return drawPill(spec.role, tokens);
    case 'end':
      return drawEnd(tokens);
  }
}

function specOf([type, first = '', second = '', third = '', fourth = '']: readonly string[]): SymbolSpec | undefined {
  switch (type) {
    case 'project': {
      const kind = PROJECT_KINDS.find((known) => known === first);
      const status = PROJECT_STATUSES.find((known) => known === second);
      if (kind === undefined || status === undefined) return undefined;
      return { type, kind, status, expected: third === 'expected', count: Number(fourth) };
    }
    case 'crossing': {
      const state = CROSSING_STATES.find((known) => known === first);
      return state && { type, state, radius: Number(second), quiet: third === 'quiet' };
    }
    case 'capsule':
      return { type, columns: Number(first), rows: Number(second) };
    case 'mark':
      return isMark(first) ? { type, mark: first } : undefined;
    case 'pattern': {
      const pattern = PATTERNS.find((known) => known === first);
      return pattern && { type, pattern };
    }
    case 'pill':
      return { type, role: first === 'main' ? 'main' : 'alternative' };
    case 'end':
      return { type };
    default:
      return undefined;
  }
}

function isMark(name: string): name is MarkName {
  return MARKS.includes(name);
}
