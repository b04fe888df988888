/** A program of the graphics card; `at` finds its uniforms. A name it does not have is null, which WebGL ignores. */
export interface Program {
  readonly program: WebGLProgram;
  readonly at: (name: string) => WebGLUniformLocation | null;
}

/** Compiles and links; throws with the card's own words where it does not take a shader. */
export function programOf(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const program = gl.createProgram();
  const sources = [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const;
  for (const [type, source] of sources) {
    const shader = gl.createShader(type);
    // A context that is lost makes no shader; with the next one all is made anew.
    if (shader === null) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (!gl.isContextLost() && gl.getProgramParameter(program, gl.LINK_STATUS) !== true)
    throw new Error(`surface: expected shaders that link, got ${gl.getProgramInfoLog(program) ?? 'no word'}`);
  const known = new Map<string, WebGLUniformLocation | null>();
  const at = (name: string): WebGLUniformLocation | null => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const location = gl.getUniformLocation(program, name);
    known.set(name, location);
    return location;
  };
  return { program, at };
}
