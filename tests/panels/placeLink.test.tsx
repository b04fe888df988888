// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { VIEWS, type ViewId } from '../../src/model/scenario';
import { PlaceLink } from '../../src/panels/PlaceLink';
import { change, undo } from '../../src/state/actions';
import { useApp } from '../../src/state/store';
import { builtWorld, openWorld } from './world';

const world = await builtWorld();
const [region] = world.atlas.regions;
if (region === undefined) throw new Error('expected a region');
const to = { type: 'region', id: region.id } as const;

describe('the name of a place', () => {
  afterEach(cleanup);
  const press = async (view: ViewId) => {
    openWorld(world);
    change('undo.view', { view });
    render(<PlaceLink to={to}>there</PlaceLink>);
    await userEvent.click(screen.getByRole('button'));
    return useApp.getState();
  };

  it.each(VIEWS)('leads from %s to a view in which it is seen, as one step', async (view) => {
    const { scenario, session } = await press(view);
    const hasMap = view === 'explore' || view === 'ports' || view === 'confidence' || view === 'present';
    expect(scenario).toMatchObject({ selection: to, view: hasMap ? view : 'explore' });
    expect(session.pointed).toBeUndefined();
    undo();
    expect(useApp.getState().scenario).toMatchObject({ selection: { type: 'none' }, view });
  });
});
