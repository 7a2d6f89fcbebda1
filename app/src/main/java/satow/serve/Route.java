package satow.serve;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One address of the API.
 *
 * @param method GET or POST
 * @param path with {@code {names}} of its parts
 * @param handler what it does
 */
record Route(HandlerType method, String path, Handler handler) {}
