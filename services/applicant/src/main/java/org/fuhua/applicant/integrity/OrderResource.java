package org.fuhua.applicant.integrity;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/integrity-orders")
@Tag(name = "integrity")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class OrderResource {
    private final Orders orders;

    OrderResource(Orders orders) {
        this.orders = orders;
    }

    record OrdersView(List<Orders.Order> orders) {}

    @GET
    @Authenticated
    @Operation(operationId = "listIntegrityOrders", summary = "Orders with their classes and measures 处理规定")
    public OrdersView list() {
        return new OrdersView(orders.all());
    }
}
