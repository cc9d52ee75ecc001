"use client";
import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { useId } from "react";
import { type MergePart, moved } from "./merge-draft";
import { PartRow } from "./part-row.client";

interface PartListProps {
  parts: readonly MergePart[];
  /** What the server found about a part, by its place. */
  problems: ReadonlyMap<number, string>;
  onChange: (parts: readonly MergePart[]) => void;
}

const instructions =
  "To move a clip, press space or enter on its handle, then the arrow keys; space or enter puts it down, escape leaves it where it was.";

/** The parts in their order: each can be dragged by its handle, moved by keys and by its buttons, trimmed and taken out. */
export function PartList({ parts, problems, onChange }: PartListProps) {
  const id = useId();
  const sensors = useSensors(
    // A finger that scrolls is no drag.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (key: unknown): number => parts.findIndex((part) => part.key === key);
  const named = (key: unknown): string => parts[placeOf(key)]?.title ?? "";
  const of = `of ${parts.length}`;
  const takenUp = (key: unknown): string => `${named(key)} is taken up, ${placeOf(key) + 1} ${of}.`;
  const announcements: Announcements = {
    onDragStart: ({ active }) => takenUp(active.id),
    // Told at once after it was taken up, when it stands over its own place.
    onDragOver: ({ active, over }) =>
      over && over.id !== active.id ? `Place ${placeOf(over.id) + 1} ${of}.` : takenUp(active.id),
    onDragEnd: ({ active, over }) => `${named(active.id)} stands at ${placeOf(over?.id ?? active.id) + 1} ${of}.`,
    onDragCancel: ({ active }) => `${named(active.id)} stays where it was.`,
  };
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onChange(moved(parts, placeOf(active.id), placeOf(over.id)));
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{ announcements, screenReaderInstructions: { draggable: instructions } }}
    >
      <SortableContext items={parts.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        <ol aria-label="Parts" className="grid gap-3">
          {parts.map((part, index) => (
            <PartRow
              key={part.key}
              part={part}
              place={{ index, of: parts.length }}
              problem={problems.get(index)}
              onChange={(trims) => onChange(parts.with(index, { ...part, ...trims }))}
              onMove={(to) => onChange(moved(parts, index, to))}
              onRemove={() => onChange(parts.toSpliced(index, 1))}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
