import type { ChartOptions, Scale } from 'chart.js';
import { hasBars } from './chart-bands.ts';
import { labelSize, plainFont, roomForNames } from './chart-layers.ts';
import type { ChartTheme } from './chart-theme.ts';
import { roundTicks, type ChartFigure } from '#figures';

/** What the options ask at each update: the figure and the colours of the moment. */
export interface Subject {
	readonly figure: ChartFigure;
	readonly theme: ChartTheme;
}

const halfBar = 0.5;

/** How the axes and the space around them are drawn: nothing moves, and nothing listens but us. */
export function lineOptions(subject: () => Subject): ChartOptions<'line'> {
	const { font: family } = subject().theme;
	const text = { color: () => subject().theme.soft, font: { family, size: labelSize } };
	const formatX = (x: number) => subject().figure.formatX(x);

	const mostTicks = ({ chart: { ctx }, width, max }: Scale) => {
		ctx.save();
		ctx.font = plainFont(subject().theme);
		const room = ctx.measureText(formatX(max)).width + 16;
		ctx.restore();
		return Math.floor(width / room);
	};

	return {
		animation: false,
		maintainAspectRatio: false,
		parsing: false,
		events: [],
		layout: {
			padding: ({ chart }) => ({
				top: subject().figure.present ? 24 : 10,
				right: roomForNames({ chart, ...subject() })
			})
		},
		elements: { point: { radius: 0, hitRadius: 0 }, line: { borderJoinStyle: 'round' } },
		clip: 8,
		scales: {
			x: {
				type: 'linear',
				// From the first number to the last, not on to the next round one.
				bounds: 'data',
				grid: { display: false },
				border: { display: false },
				ticks: {
					...text,
					callback: (value) => formatX(value as number),
					maxRotation: 0,
					autoSkipPadding: 12,
					padding: 4
				},
				afterDataLimits: (axis) => {
					if (!hasBars(subject().figure)) return;
					axis.min -= halfBar;
					axis.max += halfBar;
				},
				afterBuildTicks: (axis) => {
					const { ticks } = subject().figure;
					const values = ticks ?? roundTicks(axis.min, axis.max, mostTicks(axis));
					axis.ticks = values.map((value) => ({ value }));
				}
			},
			y: {
				type: 'linear',
				beginAtZero: true,
				grid: { color: () => subject().theme.line, drawTicks: false },
				border: { display: false },
				ticks: {
					...text,
					callback: (value) => subject().figure.formatY(value as number),
					maxTicksLimit: 6,
					padding: 8
				}
			}
		}
	};
}
