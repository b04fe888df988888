import type { CustomRenderMethodInput } from 'maplibre-gl';
import { BYTES_SHIFT, BYTES_WIDTH } from './layout';
import { NO_PLACE } from './place';

const VERSION = '#version 300 es';
const NONE = `${NO_PLACE}u`;

/**
 * Hexagons into the buffer of places. A vertex knows its hexagon by its number, six to each; where hexagons do not stand
 * in the order of places, a texture says which place each shows.
 */
export function placeVertex({ vertexShaderPrelude, define }: CustomRenderMethodInput['shaderData'], isShown: boolean) {
  const place = isShown
    ? `texelFetch(u_shows, ivec2(int(hexagon & ${BYTES_WIDTH - 1}u), int(hexagon >> ${BYTES_SHIFT}u)), 0).r`
    : 'hexagon';
  return `${VERSION}
${vertexShaderPrelude}
${define}
layout(location = 0) in vec2 a_corner;
uniform highp uint u_first;
${isShown ? 'uniform highp usampler2D u_shows;' : ''}
flat out highp uint v_place;
void main() {
  highp uint hexagon = u_first + uint(gl_VertexID / 6);
  v_place = ${place};
  gl_Position = projectTile(a_corner);
}`;
}

export const PLACE_FRAGMENT = `${VERSION}
precision highp int;
flat in highp uint v_place;
out highp uint o_place;
void main() {
  o_place = v_place;
}`;

/** One triangle over the whole window. */
export const WINDOW_VERTEX = `${VERSION}
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`;

/** From place to step to colour. The outlined hexagons get a line inside and a case outside. */
export const COLOUR_FRAGMENT = `${VERSION}
precision highp float;
precision highp int;
uniform highp usampler2D u_places;
uniform sampler2D u_bytes;
uniform sampler2D u_table;
uniform highp uvec2 u_outlined;
uniform int u_reach;
uniform float u_opacity;
uniform vec4 u_line;
uniform vec4 u_case;
out vec4 o_colour;
uint placeAt(ivec2 at) {
  return texelFetch(u_places, clamp(at, ivec2(0), textureSize(u_places, 0) - 1), 0).r;
}
bool isOutlined(uint place) {
  return place != ${NONE} && (place == u_outlined.x || place == u_outlined.y);
}
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  uint place = placeAt(at);
  if (u_outlined != uvec2(${NONE})) {
    uvec4 around = uvec4(
      placeAt(at - ivec2(u_reach, 0)),
      placeAt(at + ivec2(u_reach, 0)),
      placeAt(at - ivec2(0, u_reach)),
      placeAt(at + ivec2(0, u_reach)));
    bool isInside = isOutlined(place);
    if (isInside && any(notEqual(around, uvec4(place)))) {
      o_colour = u_line;
      return;
    }
    if (!isInside && (isOutlined(around.x) || isOutlined(around.y) || isOutlined(around.z) || isOutlined(around.w))) {
      o_colour = u_case;
      return;
    }
  }
  if (place == ${NONE}) discard;
  ivec2 byteAt = ivec2(int(place & ${BYTES_WIDTH - 1}u), int(place >> ${BYTES_SHIFT}u));
  if (byteAt.y >= textureSize(u_bytes, 0).y) discard;
  int level = int(texelFetch(u_bytes, byteAt, 0).r * 255.0 + 0.5);
  o_colour = texelFetch(u_table, ivec2(level, 0), 0) * u_opacity;
}`;
