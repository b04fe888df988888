import type { Scenario } from '../../model/scenario';
import type { Codec, Reading } from './codec';

/** One or more parameters that carry one part of the scenario. */
export interface Param {
  readonly names: readonly string[];
  /** Names and texts to tell, none where the scenario is as the defaults are. */
  write(scenario: Scenario, defaults: Scenario): readonly (readonly [name: string, text: string])[];
  /** The scenario with this part as given; called when at least one of the names is. */
  read(given: ReadonlyMap<string, string>, scenario: Scenario, reading: (name: string) => Reading): Scenario;
}

type Get<T> = (scenario: Scenario) => T;
type Put<T> = (scenario: Scenario, value: T) => Scenario;

/** One parameter that carries one value of the scenario. */
export function param<T>(name: string, codec: Codec<T>, get: Get<T>, put: Put<T>): Param {
  return {
    names: [name],
    write: (scenario, defaults) => {
      const usual = get(defaults);
      const text = codec.write(get(scenario), usual);
      return text === codec.write(usual, usual) ? [] : [[name, text]];
    },
    read: (given, scenario, reading) => {
      const text = given.get(name);
      return text === undefined ? scenario : put(scenario, codec.read(text, get(scenario), reading(name)));
    },
  };
}
