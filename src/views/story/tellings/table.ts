import type { Telling } from '../../../model/story';
import type { Teller } from '../claim';
import { ask, policy, port, ports } from './border';
import { better, corridor, fabs, neighbours } from './corridor';
import { design, power, test, workforce } from './region';
import { place, strengths, weaknesses } from './score';

/** How each ready-made claim is worked out. */
export const TELLERS: Readonly<Record<Telling, Teller>> = {
  place,
  fabs,
  strengths,
  weaknesses,
  corridor,
  neighbours,
  workforce,
  power,
  design,
  test,
  policy,
  better,
  ports,
  port,
  askFirm: ask('firm'),
  askGovernment: ask('government'),
  askConference: ask('conference'),
};
