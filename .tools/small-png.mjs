// Rewrites a picture with a palette of 256 colours: a third of the size, and nobody sees it on flat interfaces.
import { crc32, deflateSync } from 'node:zlib';

/**
 * @param {import('playwright').Page} page an empty page, for reading the picture
 * @param {Buffer} png
 */
export async function smallPng(page, png) {
	const { width, height, pixels } = await readPixels(page, png);
	const palette = choosePalette(pixels);
	const indexOf = nearestIn(palette);
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			rows[y * (width + 1) + x + 1] = indexOf(pixels[y * width + x]);
		}
	}

	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8); // eight bits, a palette, nothing interlaced
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flatMap(parts))),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** One number 0xRRGGBB for each pixel. */
async function readPixels(page, png) {
	const { width, height, data } = await page.evaluate(
		async (source) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const { naturalWidth: width, naturalHeight: height } = image;
			const canvas = new OffscreenCanvas(width, height).getContext('2d');
			canvas.drawImage(image, 0, 0);
			const reader = new FileReader();
			reader.readAsDataURL(new Blob([canvas.getImageData(0, 0, width, height).data]));
			await new Promise((resolve) => (reader.onload = resolve));
			return { width, height, data: reader.result.split(',')[1] };
		},
		`data:image/png;base64,${png.toString('base64')}`
	);

	const bytes = Buffer.from(data, 'base64');
	const pixels = new Uint32Array(width * height);
	for (let i = 0; i < pixels.length; i += 1) pixels[i] = bytes.readUIntBE(i * 4, 3);
	return { width, height, pixels };
}

/** Median cut: halves the box of colours that spreads widest for most pixels, until there are 256. */
function choosePalette(pixels) {
	const counts = new Map();
	for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
	const boxes = [measure([...counts.keys()], counts)];
	while (boxes.length < 256) {
		boxes.sort((a, b) => b.weight - a.weight);
		if (boxes[0].weight === 0) break;
		const { colours, widest } = boxes.shift();
		colours.sort((a, b) => parts(a)[widest] - parts(b)[widest]);
		const middle = colours.length >> 1;
		boxes.push(measure(colours.slice(0, middle), counts), measure(colours.slice(middle), counts));
	}
	// The most frequent colour of a box stands for it, so that paper and ink stay exact.
	return boxes.map(({ colours }) =>
		colours.reduce((best, colour) => (counts.get(colour) > counts.get(best) ? colour : best))
	);
}

function measure(colours, counts) {
	const low = [255, 255, 255];
	const high = [0, 0, 0];
	let pixels = 0;
	for (const colour of colours) {
		pixels += counts.get(colour);
		parts(colour).forEach((part, channel) => {
			low[channel] = Math.min(low[channel], part);
			high[channel] = Math.max(high[channel], part);
		});
	}
	const spreads = high.map((part, channel) => part - low[channel]);
	const spread = Math.max(...spreads);
	return { colours, widest: spreads.indexOf(spread), weight: spread ** 2 * Math.sqrt(pixels) };
}

function nearestIn(palette) {
	const known = new Map();
	const entries = palette.map(parts);
	return (colour) => {
		if (!known.has(colour)) known.set(colour, nearest(parts(colour), entries));
		return known.get(colour);
	};
}

function nearest([red, green, blue], entries) {
	const distances = entries.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
	return distances.indexOf(Math.min(...distances));
}

function parts(colour) {
	return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type, data) {
	const body = Buffer.concat([Buffer.from(type), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
