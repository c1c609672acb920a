import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

const narrowest = 320;
const widest = 560;
/** CSS pixels an arrow key moves. Own choice. */
const step = 16;

function within(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}

interface ResizerProps {
  /** CSS pixels. */
  readonly width: number;
  /** The width while it is being dragged. */
  readonly onDrag: (width: number) => void;
  /** The width that was chosen. */
  readonly onResize: (width: number) => void;
}

/** The panel's left edge: dragged, or moved by the arrow keys (left is wider: the panel is docked right), Home and End. */
export function Resizer({ width, onDrag, onResize }: ResizerProps) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const current = dragged ?? within(width);

  const begin = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width: current };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (start.current === null) return;
    const next = within(start.current.width + start.current.x - event.clientX);
    setDragged(next);
    onDrag(next);
  };
  const end = () => {
    if (start.current === null) return;
    start.current = null;
    setDragged(null);
    if (dragged !== null) onResize(dragged);
  };
  const press = (event: KeyboardEvent) => {
    const next = { ArrowLeft: current + step, ArrowRight: current - step, Home: narrowest, End: widest }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onDrag(within(next));
    onResize(within(next));
  };
  return (
    <div
      className="resizer"
      role="separator"
      aria-label="Width of the panel"
      aria-orientation="vertical"
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={current}
      aria-valuetext={`${current} pixels`}
      tabIndex={0}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={press}
    />
  );
}
