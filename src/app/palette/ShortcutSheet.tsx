import { Modal } from '@mantine/core';
import { useCommands } from '../../ui/commands.ts';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { inLanguage } from '../../wire/text.ts';
import classes from './Palette.module.css';
import { paletteWords } from './paletteWords.ts';

const areas = ['page', 'draft', 'canvas', 'field'] as const;

/** All shortcuts of what is on the page now. */
export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useWords(paletteWords);
  const language = useLanguage();
  const commands = useCommands();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('sheet')}
      size={720}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes.sheet}>
        {areas.map((area) => {
          const own = commands.filter((each) => each.area === area && each.shortcut !== undefined);
          if (own.length === 0) return null;
          return (
            <div key={area} className={classes.area}>
              <h3 className={classes.areaName}>{t(area)}</h3>
              {own.map(({ id, label, shortcut = '' }) => (
                <div key={id} className={classes.row}>
                  <span>{inLanguage(label, language)}</span>
                  <Kbd keys={shortcut} />
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </Modal>
  );
}
