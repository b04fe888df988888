import { useMemo, useState } from 'react';
import { compareMembers } from '../../scoring/group';
import { selectPrepared, selectRankedParts } from '../../state/select';
import { useApp } from '../../state/store';
import { Notice } from '../../ui/Notice';
import { TabPage } from '../sensitivity/TabPage';
import { useText } from '../useText';
import { fileLine } from '../work/noticeWords';
import { AddPeople } from './AddPeople';
import { CombinedPart } from './CombinedPart';
import { GroupResult } from './GroupResult';
import { keepPeople, keptPeople } from './kept';
import { PeopleList } from './PeopleList';

import type { Person, Refused } from './people';

/** Several people's weights side by side, and one set for them all. Everything stays in this tab of the browser. */
export function GroupTab() {
  const text = useText();
  const { t } = text;
  const prepared = useApp(selectPrepared);
  const parts = useApp(selectRankedParts);
  const [people, setPeople] = useState(keptPeople);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const group = useMemo(
    () => (people.length === 0 ? undefined : compareMembers({ prepared, scenario: parts, members: people })),
    [prepared, parts, people],
  );
  const put = (next: readonly Person[]): void => {
    keepPeople(next);
    setPeople(next);
  };
  return (
    <TabPage title={t('group.title')} lead={t('group.lead')}>
      <AddPeople people={people} onPeople={put} onRefused={setRefused} />
      {refused.length > 0 && (
        <Notice tone="bad">
          <ul>
            {refused.map(({ name, reason, problem }) => (
              <li key={name}>
                {t(`group.refused.${reason}`, { name, detail: problem ? fileLine(problem, text) : '' })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {group === undefined && <Notice tone="info">{t('group.empty')}</Notice>}
      {group !== undefined && <PeopleList people={people} group={group} onPeople={put} />}
      {people.length === 1 && <Notice tone="info">{t('group.one')}</Notice>}
      {group !== undefined && people.length > 1 && (
        <>
          <GroupResult people={people} group={group} />
          <CombinedPart people={people} group={group} />
        </>
      )}
    </TabPage>
  );
}
