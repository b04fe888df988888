import type { Fact } from '../../views/story/fact';
import type { SpokenPart } from '../../views/story/slide';
import { type Told, toldScenes } from '../story/told';
import type { Study } from '../study';
import { closeReport, scenarioTitle } from './closing';
import { type Desk, named, openDesk, TITLE } from './desk';
import type { Line, Report, Section } from './model';
import { amountOf } from './storyAmounts';
import { focusSections } from './storyFocus';
import { storyMap } from './storyMap';

/** A story to hand out: one scene a page with its notes below. Throws ProblemError where there is no scene. */
export function storyReport(study: Study): Report {
  const desk = openDesk(study, TITLE.scene);
  const sections = toldScenes(study).flatMap((told) => sceneSections(desk, told));
  return closeReport(desk, { document: 'story', title: named(scenarioTitle(study)), sections, pages: 'scenes' });
}

function sceneSections(desk: Desk, told: Told): readonly Section[] {
  const { slide, focus, number, of } = told;
  const { t, number: shown } = desk.study.text;
  const place = t('story.place', { number: shown(number), of: shown(of) });
  // A table says more than a row of figures; the strip of a corridor stands above them.
  const hasTable = focus !== undefined && focus.type !== 'corridor';
  const cites = slide.cites.flatMap((cite) =>
    cite.type === 'source' ? [desk.quote('', String(cite.year), cite.sourceId)] : [],
  );
  const lead = spoken(desk, slide.body, slide.spoken.body);
  return [
    {
      type: 'scene',
      crumb: named(slide.topic === undefined ? place : `${place} · ${t(slide.topic)}`),
      title: spoken(desk, slide.headline, slide.spoken.headline),
      lead: { ...lead, amounts: [...lead.amounts, ...cites] },
      facts: hasTable ? [] : slide.facts.map((fact) => ({ value: amountOf(desk, fact), says: labelOf(fact) })),
      map: storyMap(desk, told),
    },
    ...(focus === undefined ? [] : focusSections(desk, focus)),
    ...(slide.notes === ''
      ? []
      : [
          {
            type: 'lines' as const,
            title: desk.line('story.notesField'),
            lines: [spoken(desk, slide.notes, slide.spoken.notes)],
          },
        ]),
  ];
}

function spoken(desk: Desk, words: string, { facts, names }: SpokenPart): Line {
  return { words, amounts: facts.map((fact) => amountOf(desk, fact)), names };
}

/** What a figure is; the year in it is its own. */
function labelOf({ label }: Fact): Line {
  return { words: label, amounts: [], names: [label] };
}
