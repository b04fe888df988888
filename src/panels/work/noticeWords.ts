import { LINK_LIMIT } from '../../state/link/encode';
import type { LinkProblem } from '../../state/link/problem';
import type { FileProblem, WorkNotice } from '../../state/notice';
import { SAVED_VERSION } from '../../state/savedRecord';
import { pathWords, phraseWords } from '../../text/saying';
import type { Text } from '../../text/text';

/** What a notice says: one sentence, and below it what was wrong, part by part. */
export interface NoticeWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Words of a notice in the language of `text`; problems are named one by one, none is hidden behind a count. */
export function noticeWords(notice: WorkNotice, text: Text): NoticeWords {
  const { t } = text;
  switch (notice.type) {
    case 'link':
      return linkWords(notice.problems, text);
    case 'file-refused':
      return { title: t('file.refused', { file: notice.file }), lines: [fileLine(notice.problem, text)] };
    case 'file-partly':
      return {
        title: t('file.partly', { file: notice.file, count: notice.problems.length }),
        lines: notice.problems.map((problem) => fileLine(problem, text)),
      };
    case 'saved-partly':
      return {
        title: t('saved.partly', { count: notice.problems.length }),
        lines: notice.problems.map((problem) => fileLine(problem, text)),
      };
    case 'saved-unreadable':
      return { title: t('saved.unreadable'), lines: [] };
    case 'saved-newer':
      return { title: t('saved.newer', { version: notice.version, supported: SAVED_VERSION }), lines: [] };
    case 'changed-elsewhere':
      return { title: t('saved.changedElsewhere'), lines: [] };
    case 'not-saved':
      return { title: t(`saved.${notice.reason}`), lines: [] };
    case 'link-too-long':
      return { title: t('link.tooLong', { length: notice.length, limit: LINK_LIMIT }), lines: [] };
    case 'basemap-failed': {
      const { name, expected, got } = notice;
      return { title: t('basemap.failed', { name }), lines: [fileLine({ path: name, expected, got }, text)] };
    }
    case 'new-version':
      return { title: t('work.newVersion'), lines: [] };
  }
}

function linkWords(problems: readonly LinkProblem[], text: Text): NoticeWords {
  const lines = problems.map((problem) => linkLine(problem, text));
  const [first = '', ...rest] = lines;
  if (problems[0]?.effect === 'rejected') return { title: first, lines: rest };
  return { title: text.t('link.notice', { count: problems.length }), lines };
}

function linkLine({ param, got, expected, effect }: LinkProblem, { t }: Text): string {
  return t(`link.problem.${effect}`, { param, got, expected: t(`link.expected.${expected.type}`, { ...expected }) });
}

/** `weights.W9: expected a criterion of the model, got 1`. */
export function fileLine({ path, expected, got }: FileProblem, text: Text): string {
  const values = { path: pathWords(path, text), expected: phraseWords(expected, text), got: phraseWords(got, text) };
  return text.t('work.problem', values);
}
