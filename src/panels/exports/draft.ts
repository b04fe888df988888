import type { PageFormat } from '../../exports/formats';
import type { DocumentId, ExportLayer, OrderedSites, PageOrder, Paper, WhiteLabel } from '../../exports/order';
import type { DocumentAsk } from '../../model/documents';
import type { Language } from '../../model/geo';
import type { CrossingId, RegionId } from '../../model/ids';
import type { Scenario } from '../../model/scenario';
import type { Ranking } from '../../model/score';
import { selectComparedSites } from '../../state/compared';

/** What is chosen in the dialog. */
export interface Draft {
  readonly format: PageFormat;
  readonly document: DocumentId;
  readonly regionId: RegionId | undefined;
  readonly compared: readonly RegionId[];
  /** Ids of the sites beside them. */
  readonly sites: readonly string[];
  readonly crossingId: CrossingId | undefined;
  readonly layer: ExportLayer;
  readonly language: Language;
  readonly paper: Paper;
  readonly bom: boolean;
}

interface Given {
  readonly ask: DocumentAsk;
  readonly scenario: Scenario;
  readonly ranking: Ranking;
  readonly crossingId: CrossingId | undefined;
}

/** The first choice: what was asked for, else what leads the ranking. Letter is the paper of all three countries. */
export function startDraft({ ask, scenario, ranking, crossingId }: Given): Draft {
  const sites = selectComparedSites(scenario);
  const isEnough = scenario.compared.length + sites.length > 1;
  const compared = isEnough ? scenario.compared : ranking.slice(0, 3).map(({ regionId }) => regionId);
  return {
    format: ask.format ?? 'pdf',
    document: ask.document,
    regionId: ask.regionId ?? ranking[0]?.regionId,
    compared,
    sites,
    crossingId: ask.crossingId ?? crossingId,
    layer: 'ranking',
    language: scenario.language,
    paper: 'letter',
    bom: true,
  };
}

/** Whether what is made is the story: on pages or on slides. */
export function isStory({ format, document }: Draft): boolean {
  return document === 'story' && (format === 'pdf' || format === 'pptx');
}

/** Whether what is made compares regions and sites: a comparison, or the slides of a study. */
export function isComparison({ format, document }: Draft): boolean {
  return format === 'pptx' ? document !== 'story' : format === 'pdf' && document === 'comparison';
}

/** The order that a draft stands for, with its sites as they were measured. */
export function orderOf(draft: Draft, label: WhiteLabel, sites: OrderedSites): PageOrder {
  const { format, document, regionId, compared, crossingId, layer, paper, bom } = draft;
  const one = regionId === undefined ? [] : [regionId];
  return {
    ...{ document, layer, paper, bom, label, sites },
    regionIds: format === 'pptx' || document === 'comparison' ? compared : one,
    ...(crossingId !== undefined && { crossingId }),
  };
}

/** `corredor-region-mx-son-es.pdf`: plain letters that every system takes. */
export function fileName(draft: Draft, extension: string): string {
  const parts = ['corredor', whatOf(draft), draft.language].filter((part) => part !== '');
  return `${parts.join('-').toLowerCase()}.${extension}`;
}

function whatOf(draft: Draft): string {
  switch (draft.format) {
    case 'pdf':
      return documentPart(draft);
    case 'pptx':
      return isStory(draft) ? 'story' : 'slides';
    case 'xlsx':
      return 'workbook';
    case 'csv':
    case 'geojson':
      return draft.layer;
  }
}

function documentPart({ document, regionId, crossingId }: Draft): string {
  if (document === 'region') return `region-${regionId ?? ''}`;
  return document === 'crossing' ? `crossing-${crossingId ?? ''}` : document;
}
