import type { Study } from '../study';

/** The speeds and minutes that hours rest on, in one sentence and in the reader's units. */
export function assumedHours({ scenario, text }: Study): string {
  const { speedKmh, crossingMinutes } = scenario.assumptions;
  const speed = (kmh: number): string => text.figure({ value: kmh, unit: 'kmPerHour' });
  return text.t('slides.hours.assume', {
    motorway: speed(speedKmh.motorway),
    highway: speed(speedKmh.highway),
    minutes: text.number(crossingMinutes),
  });
}
