import { Menu } from '@mantine/core';
import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { formWords } from '../formWords.ts';
import classes from './ItemMenu.module.css';

interface ItemMenuProps {
  /** What the item is called, e.g. `item 2`. */
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** What can be done with an item of a list as a whole. */
export function ItemMenu({ name, index, count, onMove, onRemove }: ItemMenuProps) {
  const t = useWords(formWords);
  return (
    <Menu position="bottom-end" width={160}>
      <Menu.Target>
        <IconButton size={24} className={classes.menu} icon={Ellipsis} label={t('itemMenu', { name })} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<ArrowUp size={16} />} disabled={index === 0} onClick={() => onMove(-1)}>
          {t('moveUp')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ArrowDown size={16} />}
          disabled={index === count - 1}
          onClick={() => onMove(1)}
        >
          {t('moveDown')}
        </Menu.Item>
        <Menu.Item leftSection={<Trash2 size={16} />} onClick={onRemove}>
          {t('removeItem')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
