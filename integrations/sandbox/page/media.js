/** Pictures, files and places inside messages, and the ones that a person here sends. */
import { h, icon } from "./dom.js";

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\]|0\.0\.0\.0)$/;
const PICTURE = /\.(jpe?g|png|gif|webp|bmp|svg)$/i;
const OTHER = /\.(pdf|docx?|xlsx?|csv|txt|ics|zip|mp4|mov|webm|mp3|ogg|oga|opus|m4a|wav|aac|vcf)$/i;
const LARGEST = 16 * 1024 * 1024; // what WhatsApp takes at most

/** An address this page may load: its own, or data. Loopback under another name is its own too. */
function reachable(address) {
  try {
    const url = new URL(address, location.href);
    if (["data:", "blob:"].includes(url.protocol)) return address;
    if (!/^https?:$/.test(url.protocol)) return "";
    return LOOPBACK.test(url.hostname) ? url.pathname + url.search : url.href;
  } catch {
    return "";
  }
}

const nameIn = (address) => decodeURIComponent(String(address).split(/[?#]/)[0].split("/").pop() || "file");

/** @param {string} name @param {string} [note] */
export const fileRow = (name, note = "", href = "") =>
  h(href ? "a" : "span", { class: "file", ...(href && { href, target: "_blank", rel: "noopener noreferrer" }) },
    icon("file"), h("span", {}, h("b", {}, name), note && h("small", {}, note)));

/** A picture; when it cannot be shown, its name is. @param {string} address @param {string} alt */
export function picture(address, alt, className = "picture") {
  const source = reachable(address);
  const named = String(address).startsWith("data:") ? alt : nameIn(address);
  if (!source) return fileRow(alt || named || "Photo", "picture");
  const image = h("img", { class: className, src: source, alt: alt || "Photo", decoding: "async" });
  image.addEventListener("error", () => image.replaceWith(fileRow(named, "cannot be shown here")), { once: true });
  return image;
}

/** What a media address holds, shown as well as it can be. @param {any} item an address or an object */
export function media(item, alt = "") {
  const address = typeof item === "string" ? item : item?.url ?? item?.ref ?? "";
  const mime = typeof item === "string" ? "" : item?.mime ?? item?.content_type ?? item?.mime_type ?? "";
  const name = (typeof item === "object" && (item?.name ?? item?.file_name ?? item?.filename)) || "";
  const path = name || nameIn(address);
  if (mime.startsWith("audio/")) return fileRow(name || "Voice message", mime);
  const isPicture = mime ? mime.startsWith("image/") : PICTURE.test(path) || !OTHER.test(path);
  if (isPicture && address) return picture(address, alt || name);
  return fileRow(path, mime, reachable(address));
}

/** @param {number|string} latitude @param {number|string} longitude */
export const place = (latitude, longitude, label = "") =>
  h("span", { class: "place" }, h("span", { class: "map" }, icon("place")),
    h("span", {}, h("b", {}, label || "Location"), h("small", {}, `${Number(latitude).toFixed(4)}, ${Number(longitude).toFixed(4)}`)));

/** @param {Blob & {name?: string}} file @returns {Promise<{name: string, mime: string, data_base64: string}>} */
export async function asUpload(file, name = file.name ?? "file") {
  if (file.size > LARGEST) throw new RangeError(`${name} is larger than 16 MB, which is the most WhatsApp takes.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { name, mime: file.type || "application/octet-stream", data_base64: btoa(binary) };
}

/** A made-up head shot, drawn here. */
export async function samplePhoto() {
  const canvas = document.createElement("canvas");
  canvas.width = 480;
  canvas.height = 600;
  const paint = canvas.getContext("2d");
  const sky = paint.createLinearGradient(0, 0, 0, 600);
  sky.addColorStop(0, "#ffd9b8");
  sky.addColorStop(1, "#c9786a");
  disc(paint, sky, () => paint.rect(0, 0, 480, 600));
  disc(paint, "#3b2330", () => paint.ellipse(240, 250, 142, 172, 0, 0, 7));
  disc(paint, "#2d4f6c", () => paint.ellipse(240, 640, 220, 190, 0, 0, 7));
  disc(paint, "#b9794f", () => paint.rect(204, 350, 72, 120));
  disc(paint, "#cf8f62", () => paint.ellipse(240, 276, 98, 124, 0, 0, 7));
  disc(paint, "#3b2330", () => paint.ellipse(240, 180, 104, 52, 0, 0, 7));
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.9));
  return asUpload(blob, "sample-photo.jpg");
}

function disc(paint, fill, outline) {
  paint.fillStyle = fill;
  paint.beginPath();
  outline();
  paint.fill();
}
