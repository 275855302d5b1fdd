/** Bytes; a replica that grows beyond this when unpacked was not packed by us. */
const LARGEST = 16_000_000;

const base64 = (bytes: Uint8Array): string => {
	let binary = '';
	for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
	return btoa(binary);
};

const through = (text: BlobPart, transform: GenericTransformStream): ReadableStream<Uint8Array> =>
	new Blob([text]).stream().pipeThrough(transform as ReadableWritablePair<Uint8Array, Uint8Array>);

/** Text made small, in base64. */
export async function compress(text: string): Promise<string> {
	const stream = through(text, new CompressionStream('deflate-raw'));
	return base64(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** The text again; undefined if it was damaged or is larger than anything of ours. */
export async function decompress(packed: string): Promise<string | undefined> {
	try {
		const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
		const reader = through(bytes, new DecompressionStream('deflate-raw')).getReader();
		const decoder = new TextDecoder('utf-8', { fatal: true });
		let text = '';
		for (let size = 0; ; ) {
			const { done, value } = await reader.read();
			if (done) return text + decoder.decode();
			size += value.length;
			if (size > LARGEST) {
				await reader.cancel();
				return undefined;
			}
			text += decoder.decode(value, { stream: true });
		}
	} catch {
		return undefined;
	}
}
