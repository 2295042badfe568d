import { useMemo } from 'react';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { severityWords } from '../ui/severityWords.ts';
import { canvasWords } from './canvasWords.ts';
import { heardName } from './heardName.ts';
import { makeDescribe, makeDescribeGroup } from './nodeLabel.ts';
import type { ProjectWords } from './projectInput.ts';

/** What readers are told of nodes and dependences; one object a language, so that nothing is drawn anew without need. */
export function useProjectWords(): ProjectWords {
  const t = useWords(canvasWords);
  const severity = useWords(severityWords);
  const separator = useLanguage() === 'zh-CN' ? '，' : ', ';
  return useMemo(
    () => ({
      separator,
      node: makeDescribe(t, severity, separator),
      group: makeDescribeGroup(t, severity, separator),
      ghost: (name) => `${heardName(name) || t('noName')}${separator}${t('ghost')}`,
      dependence: (start, end) => t('dependence', { start: heardName(start), end: heardName(end) }),
    }),
    [t, severity, separator],
  );
}
