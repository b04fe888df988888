/** What a project at a port is judged by. The criteria are those the border master plans name; their weights were not found. */
export const MERITS = ['capacity', 'region', 'cost', 'readiness', 'binational'] as const;
export type Merit = (typeof MERITS)[number];

/** The reader's own weights, in proportion; they are shown as such, for no published ones are complete. */
export type MeritWeights = Readonly<Record<Merit, number>>;
export const EVEN_WEIGHTS: MeritWeights = { capacity: 1, region: 1, cost: 1, readiness: 1, binational: 1 };
export const MOST_MERIT = 10;

/** What the ports view asks of port projects: what may be spent, and what counts when they are put in order. */
export interface PortWorks {
  /** Millions of US dollars. */
  readonly budgetMusd: number;
  readonly merits: MeritWeights;
}

export const MOST_BUDGET_MUSD = 100_000;
export const FIRST_PORT_WORKS: PortWorks = { budgetMusd: 1000, merits: EVEN_WEIGHTS };
