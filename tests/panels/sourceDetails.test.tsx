// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SourceDetails } from '../../src/panels/evidence/SourceDetails';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const words = { en: await textOf('en'), es: await textOf('es'), fr: await textOf('fr') };

describe('a source', () => {
  afterEach(cleanup);
  const source = world.extras.sources.find(({ id }) => id === 'nacei_plants_2017');
  const lineOf = (name: string) => screen.getByText(name).nextElementSibling;
  const show = (language: keyof typeof words) => {
    openWorld(world, language);
    if (source === undefined) throw new Error('expected the source nacei_plants_2017');
    render(<SourceDetails source={source} />, { wrapper: withText(words[language]) });
  };
  beforeEach(() => expect(source?.licence).toBe('WRI database CC BY 4.0; source files public'));

  it.each([
    ['en', 'WRI database CC BY 4.0; source files public', 'August 2017'],
    ['es', 'base de datos del WRI CC BY 4.0; archivos de origen públicos', 'agosto de 2017'],
    ['fr', 'base de données du WRI CC BY 4.0; fichiers d’origine publics', 'août 2017'],
  ] as const)('says in %s under which licence and of when it is', (language, licence, period) => {
    show(language);
    const { t } = words[language];
    expect(lineOf(t('dossier.evidence.licence'))?.textContent).toBe(licence);
    expect(lineOf(t('dossier.evidence.sourcePeriod'))?.textContent).toBe(period);
    expect(lineOf(t('dossier.evidence.licence'))?.querySelector('[lang]')).toBeNull();
  });
});
