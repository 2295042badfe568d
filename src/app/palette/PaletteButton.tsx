import { useMediaQuery } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { Search } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { narrow } from '../widths.ts';
import classes from './Palette.module.css';
import { paletteWords } from './paletteWords.ts';

/** Opens the palette; an icon where the bar has no room. */
export function PaletteButton() {
  const t = useWords(paletteWords);
  const isNarrow = useMediaQuery(narrow, undefined, { getInitialValueInEffect: false }) === true;
  if (isNarrow)
    return <IconButton label={t('open')} icon={Search} shortcut="mod+K" onClick={spotlight.open} />;
  return (
    <button type="button" className={classes.trigger} onClick={spotlight.open}>
      <Search aria-hidden size={16} />
      <span>{t('search')}</span>
      <Kbd keys="mod+K" />
    </button>
  );
}
