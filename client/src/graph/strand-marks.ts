// Draws on a 2D layer what lines of one colour cannot say: the standing of a strand (dashed, hollow, struck), disputes and counts.

import type { Point } from "./coordinates.ts";
import { angleAt, type Curve, curveBetween, partOf, pointAt, rims } from "./curves.ts";
import type { Disc } from "./label-placement.ts";
import { FONT, type Palette } from "./palette.ts";
import { STANDING_LOOKS } from "./standings.ts";
import type { Strand } from "./strands.ts";

/** Where strikes and signs of dispute stand along a strand, clear of its label. */
const ASIDE = 0.7;
const ARROW = { length: 8, width: 6.4 };

export interface StrandStyle {
  readonly colour: string;
  readonly width: number;
  readonly faded: boolean;
  /** In focus, so drawn above all that is faded. */
  readonly focused: boolean;
}

/** Whether a WebGL line shows the strand; else it is drawn here, where lines can be dashed and lie above others. */
export const isPlain = (strand: Strand, style: StrandStyle) => strand.standing === "reported" && !style.focused;

function trace(context: CanvasRenderingContext2D, { from, control, to }: Curve): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(control.x, control.y, to.x, to.y);
}

function drawArrow(context: CanvasRenderingContext2D, curve: Curve, hollow: boolean, ground: string): void {
  const angle = angleAt(curve, 1);
  const { x, y } = curve.to;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const [bx, by] = [x - dx * ARROW.length, y - dy * ARROW.length];
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(bx - (dy * ARROW.width) / 2, by + (dx * ARROW.width) / 2);
  context.lineTo(bx + (dy * ARROW.width) / 2, by - (dx * ARROW.width) / 2);
  context.closePath();
  if (hollow) {
    context.save();
    context.fillStyle = ground;
    context.setLineDash([]);
    context.lineWidth = 1.2;
    context.fill();
    context.stroke();
    context.restore();
  } else context.fill();
}

/** The curve moved sideways by some pixels. */
function shifted({ from, control, to }: Curve, by: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(-(to.y - from.y) / length) * by, ((to.x - from.x) / length) * by];
  const move = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
  return { from: move(from), control: move(control), to: move(to) };
}

function drawLine(context: CanvasRenderingContext2D, strand: Strand, curve: Curve, style: StrandStyle): void {
  const look = STANDING_LOOKS[strand.standing];
  context.strokeStyle = style.colour;
  context.fillStyle = style.colour;
  context.lineCap = strand.standing === "hypothetical" ? "round" : "butt";
  context.setLineDash(look.dash as number[]);
  const hollow = look.hollow && !style.faded;
  context.lineWidth = hollow ? style.width * 0.7 : style.width;
  for (const line of hollow ? [shifted(curve, 1.7), shifted(curve, -1.7)] : [curve]) {
    trace(context, line);
    context.stroke();
  }
  context.setLineDash([]);
}

function drawStrike(context: CanvasRenderingContext2D, curve: Curve, style: StrandStyle): void {
  const { x, y } = pointAt(curve, ASIDE);
  const angle = angleAt(curve, ASIDE) + Math.PI / 3;
  context.lineWidth = 1.6;
  context.strokeStyle = style.colour;
  context.beginPath();
  context.moveTo(x - 6 * Math.cos(angle), y - 6 * Math.sin(angle));
  context.lineTo(x + 6 * Math.cos(angle), y + 6 * Math.sin(angle));
  context.stroke();
}

/** A small round badge on a strand: how many edges lie beneath, or that the sources contradict each other. */
function drawBadge(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  text: string,
  colour: string,
  ground: string,
): void {
  context.font = `600 10px ${FONT}`;
  const half = Math.max(7, context.measureText(text).width / 2 + 4);
  context.beginPath();
  context.roundRect(x - half, y - 7, half * 2, 14, 7);
  context.fillStyle = ground;
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = colour;
  context.stroke();
  context.fillStyle = colour;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(text, x, y + 0.5);
  context.textAlign = "left";
}

/** A ring at the upper right of a node that has a relation with itself. */
function drawLoop(context: CanvasRenderingContext2D, { x, y, radius }: Disc, style: StrandStyle): void {
  context.strokeStyle = style.colour;
  context.lineWidth = style.width;
  context.beginPath();
  context.arc(x + radius * 0.9, y - radius * 0.9, Math.max(6, radius * 0.6), 0, 2 * Math.PI);
  context.stroke();
}

/** Marks of one strand; a strand that is plain and undisputed leaves the layer untouched. */
export function drawStrandMarks(
  context: CanvasRenderingContext2D,
  strand: Strand,
  ends: { readonly source: Disc; readonly target: Disc },
  style: StrandStyle,
  palette: Palette,
): void {
  if (strand.source === strand.target) {
    drawLoop(context, ends.source, style);
    return;
  }
  const whole = curveBetween(ends.source, ends.target, strand.bend);
  const [start, end] = rims(whole, ends.source.radius, ends.target.radius + 1);
  const curve = partOf(whole, start, end);
  if (!isPlain(strand, style)) {
    const look = STANDING_LOOKS[strand.standing];
    const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
    const arrow = strand.directed && length > ARROW.length * 1.5;
    drawLine(context, strand, arrow ? partOf(curve, 0, 1 - (ARROW.length - 1) / length) : curve, style);
    if (arrow && !style.faded) drawArrow(context, curve, look.hollow, palette.ground);
  }
  if (style.faded) return;
  if (STANDING_LOOKS[strand.standing].struck) drawStrike(context, curve, style);
  const colour = strand.disputed ? palette.dispute : palette.edgeStrong;
  if (strand.edges.length > 1)
    drawBadge(context, pointAt(curve, 0.5), String(strand.edges.length), colour, palette.ground);
  else if (strand.disputed) drawBadge(context, pointAt(curve, ASIDE), "≠", colour, palette.ground);
}
