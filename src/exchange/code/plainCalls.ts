// Names that say of a call what it does with its arguments, without running it.

/** Calls that are handed a request, or the JSON of one. */
export const sends =
  /^(?:SubmitJob(?:Sync|Async|Callable)?|submitJob|submit_job|from_json_string|FromJsonString|fromJsonString|deserialize|_deserialize|SetActionParameters|call_json|callJson|call|doRequest|do_request|MakeRequestJson|CommonRequest|SetContent|setBody|SetBody|stringify|dumps|json_encode|generate|Marshal|SerializeObject|NewReader|NewBufferString|StringContent)$/;
/** Calls that hand their only argument on. */
export const passing =
  /^(?:(?:String|Int|Int64|Uint|Uint64|Int32|Uint32|Bool|Boolean|Float64)(?:Ptr|Value)?|(?:string|int|int64|uint64|long|bool|boolean|str|dict|list|tuple|Hash|Array|Object)|valueOf|parseInt|dumps|loads|stringify|parse|json_encode|json_decode|generate|to_json|toJson|toJSONString|toJsonString|SerializeObject|Serialize|Marshal|asList|of|vector|make_shared|move|Some|freeze|OrderedDict|Long|Integer|JSONObject|JObject|BigInteger|Number|ref|StringPtrs|Int64Ptrs|Uint64Ptrs|literal|c_str|FromJsonString|fromJsonString|fromObject|FromObject|ToJson|Parse|parseObject|parseString|(?:static|const|dynamic|reinterpret)_cast)$/;
/** Methods of a value that change nothing that matters. */
export const harmless =
  /^(?:toString|to_json|to_s|to_h|ToString|str|c_str|strip|trim|trimIndent|freeze|encode|dump|build|toJSONString|ToArray|ToList|squish)$/;
