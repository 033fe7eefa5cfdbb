import type { MapFigure } from '#figures';
import { onThemeChange, readTheme } from '#ui/charts';
import { drawMap, type DrawnMap } from './draw-map.ts';

/** One map on one canvas, for as long as the canvas lives: sharp on every screen, in the colours of the page. */
export class MapPicture {
	readonly #canvas: HTMLCanvasElement;
	readonly #ondrawn: (drawn: DrawnMap | undefined) => void;
	readonly #gone = new AbortController();
	readonly #resizing: ResizeObserver;
	#figure: MapFigure | undefined;
	#theme: ReturnType<typeof readTheme>;

	constructor(canvas: HTMLCanvasElement, ondrawn: (drawn: DrawnMap | undefined) => void) {
		this.#canvas = canvas;
		this.#ondrawn = ondrawn;
		this.#theme = readTheme(canvas);
		this.#resizing = new ResizeObserver(() => this.#draw());
		this.#resizing.observe(canvas);
		onThemeChange(() => this.#changeTheme(), this.#gone.signal);
	}

	show(figure: MapFigure | undefined) {
		this.#figure = figure;
		this.#draw();
	}

	destroy() {
		this.#gone.abort();
		this.#resizing.disconnect();
	}

	#changeTheme() {
		this.#theme = readTheme(this.#canvas);
		this.#draw();
	}

	#draw() {
		const canvas = this.#canvas;
		const size = { width: canvas.clientWidth, height: canvas.clientHeight };
		const ctx = canvas.getContext('2d');
		if (!ctx || size.width === 0) return;
		const [width, height] = [size.width, size.height].map((side) =>
			Math.round(side * devicePixelRatio)
		);
		// A canvas that is given its size is emptied, even where it is the same.
		if (canvas.width !== width) canvas.width = width ?? 0;
		if (canvas.height !== height) canvas.height = height ?? 0;
		ctx.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
		if (this.#figure) this.#ondrawn(drawMap(ctx, this.#figure, this.#theme, size));
		else {
			ctx.clearRect(0, 0, size.width, size.height);
			this.#ondrawn(undefined);
		}
	}
}
