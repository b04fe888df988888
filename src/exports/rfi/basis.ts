import type { Study } from '../study';

/** What answers are made from: a study without its ranking, which no answer needs. */
export type Basis = Omit<Study, 'prepared' | 'ranking'>;
