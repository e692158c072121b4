import fc from 'fast-check';
import { type DashboardState, FIRST_STATE, columnOf } from '../../src/views/dashboard-state';
import { readDashboardState, readSavedViews } from '../../src/views/read-dashboard-state';

describe('readDashboardState', () => {
  it('reads back what was stored', () => {
    const state: DashboardState = {
      query: 'status:done',
      sort: [{ key: 'year', direction: 'down' }],
      group: 'venue',
      foldedGroups: ['group:ACL'],
      columns: [columnOf('title'), { column: 'authors', width: 222 }],
      tab: 'topic',
      picture: 'week',
      folded: ['status'],
    };
    const stored: unknown = JSON.parse(JSON.stringify(state));
    expect(readDashboardState(stored)).toEqual(state);
  });

  it('keeps the title among the columns', () => {
    expect(readDashboardState({ columns: [columnOf('year')] }).columns).toEqual(
      FIRST_STATE.columns,
    );
  });

  it('is a state whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const state = readDashboardState(stored);
        expect(readDashboardState(state)).toEqual(state);
      }),
    );
  });
});

describe('readSavedViews', () => {
  it('leaves out what is no view', () => {
    const views = [{ name: 'All', state: FIRST_STATE }];
    expect(readSavedViews([...views, 'x', { state: {} }])).toEqual(views);
    expect(readSavedViews(undefined)).toEqual([]);
  });
});
